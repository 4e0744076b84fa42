package dev.rolebook.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in only what comes from a person at this machine and from the preview's own pages.
 *
 * <p>A page of the web can make a browser send requests here. It can even give its own name the
 * address of this machine; then the browser believes that the two are one site, but still sends the
 * foreign name as the host. So the host must be this machine, whoever asks from another origin is
 * refused, and only a person following a link may come from elsewhere.
 */
final class Doorkeeper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

  private final Set<String> hosts;

  Doorkeeper(int port) {
    hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Why a request is not answered; absent when it is. */
  Optional<Answer> refusal(String method, URI target, Headers headers) {
    if (!isOurs(headers) || target.isAbsolute() || target.getRawAuthority() != null) {
      return Optional.of(
          Answer.words(Answer.REFUSED, "This preview answers only to its own address."));
    }
    if (isForeign(headers)) {
      return Optional.of(
          Answer.words(Answer.REFUSED, "This preview answers only to its own pages."));
    }
    if (!METHODS.contains(method)) {
      return Optional.of(Answer.words(Answer.WRONG_METHOD, "This preview can only be read."));
    }
    return Optional.empty();
  }

  private boolean isOurs(Headers headers) {
    List<String> host = headers.getOrDefault("Host", List.of());
    return host.size() == 1 && hosts.contains(host.get(0));
  }

  private static boolean isForeign(Headers headers) {
    String self = "http://" + headers.getFirst("Host");
    boolean otherOrigin =
        headers.getOrDefault("Origin", List.of()).stream().anyMatch(o -> !o.equals(self));
    boolean elsewhere =
        headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
            .anyMatch(from -> !FROM_HERE.contains(from));
    return otherOrigin || elsewhere && !isFollowedLink(headers);
  }

  private static boolean isFollowedLink(Headers headers) {
    return "navigate".equals(headers.getFirst("Sec-Fetch-Mode"))
        && "document".equals(headers.getFirst("Sec-Fetch-Dest"));
  }
}
