/** The rules a finished site keeps, checked on the very bytes that would be published. */
package dev.rolebook.review;
