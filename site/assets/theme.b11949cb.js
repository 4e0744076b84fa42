// Sets the remembered colour theme before the page is painted, and says that script runs: what
// script shows later has its room from the start, so nothing moves.
(function () {
  document.documentElement.classList.add("scripted");
  try {
    var theme = localStorage.getItem("rolebook-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch (e) {
    // A browser that remembers nothing shows the theme of the system.
  }
})();
