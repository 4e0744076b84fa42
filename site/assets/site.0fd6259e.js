// What a page does beyond reading: theme, search, copying, choosing roles to compare.
// Every page is whole without it.
(function () {
  "use strict";
  var doc = document;
  var root = doc.documentElement;
  var here = doc.currentScript;
  var base = here.src.replace(/assets\/[^/]*$/, "");

  function each(selector, action) {
    Array.prototype.forEach.call(doc.querySelectorAll(selector), action);
  }

  function make(name, parent, text, attributes) {
    var element = doc.createElement(name);
    if (text) element.textContent = text;
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    if (parent) parent.appendChild(element);
    return element;
  }

  function load(src, then) {
    var script = make("script", doc.head, "", { src: src });
    script.onload = then;
    return script;
  }

  // --- theme -------------------------------------------------------------------------------
  each("[data-theme-switch]", function (button) {
    var dark = matchMedia("(prefers-color-scheme: dark)");
    function isDark() {
      return root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
    }
    function show() {
      button.setAttribute("aria-pressed", String(isDark()));
    }
    button.hidden = false;
    show();
    dark.addEventListener("change", show);
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try {
        localStorage.setItem("rolebook-theme", root.dataset.theme);
      } catch (e) {
        // Not remembered, still shown.
      }
      show();
    });
  });

  // --- copying -----------------------------------------------------------------------------
  each("[data-copy]", function (button) {
    var source = doc.getElementById(button.dataset.copy);
    var label = button.textContent;
    if (!source) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      function done() {
        button.textContent = button.dataset.done;
        setTimeout(function () {
          button.textContent = label;
        }, 2500);
      }
      function select() {
        getSelection().selectAllChildren(source);
        if (doc.execCommand("copy")) done();
      }
      if (navigator.clipboard) {
        navigator.clipboard.writeText(source.innerText).then(done, select);
      } else {
        select();
      }
    });
  });

  // --- an address with the roles the wrong way round ----------------------------------------
  each("[data-not-found]", function () {
    var match = /^(.*compare\/)([a-z0-9-]+)-vs-([a-z0-9-]+)\.html$/.exec(location.pathname);
    if (match && match[2] > match[3]) {
      location.replace(match[1] + match[3] + "-vs-" + match[2] + ".html");
    }
  });

  // --- search ------------------------------------------------------------------------------
  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  }

  function tokens(text) {
    return fold(text).split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
  }

  // Whether two words differ by at most one slip: a letter wrong, missing, extra or swapped.
  function near(a, b) {
    var i = 0;
    if (Math.abs(a.length - b.length) > 1) return false;
    while (i < a.length && a[i] === b[i]) i++;
    var x = a.slice(i);
    var y = b.slice(i);
    return (
      x.slice(1) === y.slice(1) ||
      x.slice(1) === y ||
      x === y.slice(1) ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
    );
  }

  function fits(word, candidates) {
    var best = 0;
    candidates.forEach(function (candidate) {
      var score = 0;
      if (candidate === word) score = 4;
      else if (candidate.indexOf(word) === 0) score = 3;
      else if (word.length > 3 && near(word, candidate)) score = 2;
      else if (word.length > 4 && near(word, candidate.slice(0, word.length))) score = 1;
      best = Math.max(best, score);
    });
    return best;
  }

  // An entry fits when every word of the question fits one of its words; names weigh most, and a
  // name or other name in full weighs more. A page about a role must be asked for by its own words.
  // Where no entry fits every word, those that fit most of them are shown.
  function rank(question, entry, loose) {
    var total = 0;
    var met = 0;
    if (entry.own && !question.some(function (word) { return fits(word, entry.own); })) return 0;
    for (var i = 0; i < question.length; i++) {
      var score = Math.max(4 * fits(question[i], entry.names), 2 * fits(question[i], entry.more), fits(question[i], entry.about));
      if (!score && !loose) return 0;
      if (score) met++;
      total += score;
    }
    if (!met) return 0;
    if (entry.whole.indexOf(question.join(" ")) >= 0) total += 8 * question.length;
    return (loose ? 100 * met : 0) + total / question.length + 2 / (1 + entry.names.length) + entry.weight;
  }

  function hits(entries, question, loose) {
    return entries
      .map(function (entry) { return { entry: entry, score: rank(question, entry, loose) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score; });
  }

  function best(entries, question, strict) {
    if (!question.length) return [];
    var found = hits(entries, question, false);
    if (!found.length && !strict) {
      found = hits(entries, question, true);
      found = found.filter(function (hit) { return hit.score > found[0].score - 90; });
    }
    return found.map(function (hit) { return hit.entry; });
  }

  // "ml vs genai", "ml or genai", "ml genai": the comparison comes first.
  function pairOf(index, text) {
    var sides = text.split(/\s+(?:vs\.?|versus|or|and|ou|et|oder|und|y|o)\s+|\s*[\/,&]\s*/i);
    var words = text.trim().split(/\s+/);
    var roles = index.entries.filter(function (e) { return e.role >= 0; });
    if (sides.length !== 2 && words.length === 2 && !best(roles, tokens(text), true).length) sides = words;
    if (sides.length !== 2) return [];
    var one = best(roles, tokens(sides[0]))[0];
    var other = best(roles.filter(function (e) { return e !== one; }), tokens(sides[1]))[0];
    if (!one || !other) return [];
    var first = Math.min(one.role, other.role);
    var last = Math.max(one.role, other.role);
    var ids = [one.id, other.id].sort();
    var ready = index.pairs === "all" || index.pairs[first].indexOf(last) >= 0;
    return [{
      title: one.title + " / " + other.title,
      kind: opener.dataset.pair,
      url: ready ? "compare/" + ids.join("-vs-") + ".html" : "compare/pick.html#" + ids.join(",")
    }];
  }

  var opener = doc.querySelector("[data-search-open]");
  var index = null;
  var waiting = [];

  function add(e, url, kind, role, weight) {
    var entry = {
      id: e[0], title: e[1], kind: kind, url: url, role: role, weight: weight,
      names: tokens(e[1]), more: tokens(e[2]), about: tokens(e[3]),
      whole: [e[1]].concat(e[2].split(" | ")).map(function (name) { return tokens(name).join(" "); })
    };
    index.entries.push(entry);
    return entry;
  }

  function withIndex(then) {
    if (index) return then(index);
    if (waiting.push(then) > 1) return;
    load(base + here.dataset.index, function () {
      index = { pairs: rolebookSearch.pairs, entries: [] };
      rolebookSearch.groups.forEach(function (group, place) {
        group.entries.forEach(function (e, i) {
          add(e, group.before + e[0] + group.after, group.label, group.kind === "role" ? i : -1, group.kind === "role" ? 2 : -place / 20);
          if (group.kind !== "role") return;
          rolebookSearch.ways.forEach(function (way) {
            var title = way.title.replace("{role}", e[1]);
            var entry = add([e[0], title, e[1] + " | " + e[2], ""], way.before + e[0] + way.after, way.label, -1, -1);
            entry.own = tokens(way.title.replace("{role}", "") + " " + way.words);
            entry.more = entry.more.concat(entry.own);
          });
        });
      });
      waiting.forEach(function (next) { next(index); });
    }).onerror = function () { waiting = []; };
  }

  function wire(box, field, list, status) {
    field.addEventListener("input", function () {
      withIndex(function (all) {
        var text = field.value.trim();
        var found = text ? pairOf(all, text).concat(best(all.entries, tokens(text))).slice(0, 12) : [];
        list.textContent = "";
        found.forEach(function (entry) {
          var item = make("li", list);
          make("a", item, entry.title, { href: base + entry.url, dir: "auto" });
          make("span", item, entry.kind, { "class": "kind" });
        });
        status.textContent = !text ? "" : found.length ? opener.dataset.found.replace("{count}", found.length) : opener.dataset.nothing;
      });
    });
    box.addEventListener("keydown", function (event) {
      var links = Array.prototype.slice.call(list.querySelectorAll("a"));
      var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (event.key === "Enter" && event.target === field && links[0]) location.href = links[0].href;
      if (!step || !links.length) return;
      var next = links.indexOf(doc.activeElement) + step;
      event.preventDefault();
      (next < 0 ? field : links[Math.min(next, links.length - 1)]).focus();
    });
  }

  function searchBox(parent) {
    var label = make("label", parent, opener.dataset.label, { "class": "label" });
    var field = make("input", label, "", { type: "search", autocomplete: "off", spellcheck: "false" });
    var status = make("p", parent, "", { role: "status", "class": "note" });
    wire(parent, field, make("ol", parent, "", { "class": "results" }), status);
    return field;
  }

  if (opener) {
    each("[data-search]", function (box) { searchBox(box); });
    var dialog = null;
    var open = function (event) {
      event.preventDefault();
      var inPage = doc.querySelector("[data-search] input");
      if (inPage) return inPage.focus();
      if (!dialog) {
        dialog = make("dialog", doc.body, "", { "class": "search", "aria-label": opener.dataset.label });
        searchBox(dialog);
        var close = make("button", dialog, opener.dataset.close, { type: "button" });
        close.addEventListener("click", function () { dialog.close(); });
      }
      if (!dialog.open) dialog.showModal();
      dialog.querySelector("input").focus();
    };
    opener.addEventListener("click", open);
    doc.addEventListener("keydown", function (event) {
      var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) open(event);
    });
  }
})();
