// Sets the remembered colour theme before the page is painted.
(function () {
  try {
    var theme = localStorage.getItem("rolebook-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch (e) {
    // A browser that remembers nothing shows the theme of the system.
  }
})();
