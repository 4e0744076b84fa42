// Puts two to four roles side by side; the address holds the choice: pick.html#one,other.
(function () {
  "use strict";
  var doc = document;
  var base = doc.currentScript.src.replace(/assets\/[^/]*$/, "");
  var place = doc.querySelector("[data-pick]");
  if (!place) return;
  var words = place.dataset;
  var MOST = 4;
  var SIDES = ["one", "two", "three", "four"];
  var known = [];
  Array.prototype.forEach.call(doc.querySelectorAll("[data-role]"), function (item) {
    known.push({ id: item.dataset.role, name: item.textContent.trim() });
  });
  var loaded = {};
  var waiting = {};
  var chosen = [];

  function make(name, parent, text, attributes) {
    var element = doc.createElement(name);
    if (text) element.textContent = text;
    for (var key in attributes) element.setAttribute(key, attributes[key]);
    if (parent) parent.appendChild(element);
    return element;
  }

  function nameOf(id) {
    return known.filter(function (role) { return role.id === id; })[0].name;
  }

  function unused() {
    return known.filter(function (role) { return chosen.indexOf(role.id) < 0; });
  }

  function read() {
    var ids = decodeURIComponent(location.hash.slice(1)).split(",");
    chosen = ids.filter(function (id, i) {
      return ids.indexOf(id) === i && known.some(function (role) { return role.id === id; });
    }).slice(0, MOST);
    while (chosen.length < 2 && unused().length) chosen.push(unused()[0].id);
  }

  function choose(ids, focus) {
    chosen = ids;
    history.replaceState(null, "", "#" + chosen.join(","));
    show(focus);
  }

  // Each role's answers are a script of their own, loaded when the role is chosen.
  window.rolebookPick = function (role) {
    loaded[role.id] = role;
    (waiting[role.id] || []).forEach(function (then) { then(); });
  };

  function need(id, then) {
    if (loaded[id]) return then();
    if (waiting[id]) return waiting[id].push(then);
    waiting[id] = [then];
    make("script", doc.head, "", { src: base + "data/pick/" + id + ".js" });
  }

  function controls(box) {
    chosen.forEach(function (id, i) {
      var line = make("p", box, "", { "class": SIDES[i] });
      var label = make("label", line, words.roleLabel.replace("{number}", i + 1) + " ");
      var select = make("select", label, "", { id: "pick-" + i });
      known.forEach(function (role) {
        if (role.id !== id && chosen.indexOf(role.id) >= 0) return;
        make("option", select, role.name, { value: role.id }).selected = role.id === id;
      });
      select.addEventListener("change", function () {
        var next = chosen.slice();
        next[i] = select.value;
        choose(next, "pick-" + i);
      });
      if (chosen.length > 2) {
        button(line, words.remove.replace("{role}", nameOf(id)), "remove-" + i, function () {
          choose(chosen.filter(function (other) { return other !== id; }), "pick-0");
        });
      }
    });
    var line = make("p", box, "", { "class": "buttons" });
    button(line, words.swap, "swap", function () { choose(chosen.slice().reverse(), "swap"); });
    if (chosen.length < MOST && unused().length) {
      button(line, words.add, "add", function () {
        choose(chosen.concat(unused()[0].id), "pick-" + chosen.length);
      });
    }
  }

  function button(parent, text, id, action) {
    make("button", parent, text, { type: "button", id: id }).addEventListener("click", action);
  }

  function key(text) {
    return text.trim().toLowerCase().replace(/\s+/g, " ").replace(/\.$/, "");
  }

  function texts(cell) {
    return cell.items || (cell.text ? [cell.text] : []);
  }

  function signature(cell) {
    return cell.state + texts(cell).map(key).sort().join("|");
  }

  // How many items all of the lists have, of all that any has; nothing where one is no list.
  function inCommon(cells) {
    if (!cells.every(function (cell) { return cell.items; })) return null;
    var holders = {};
    cells.forEach(function (cell) {
      var own = {};
      cell.items.forEach(function (item) { own["=" + key(item)] = true; });
      for (var name in own) holders[name] = (holders[name] || 0) + 1;
    });
    var names = Object.keys(holders);
    return {
      one: cells.some(function (cell) { return cell.items.length === 1; }),
      all: names.length,
      count: names.filter(function (name) { return holders[name] === cells.length; }).length
    };
  }

  function fill(td, cell, cells) {
    if (cell.state !== "given") {
      make("span", td, cell.state === "none" ? words.none : words.absent, { "class": "gap" });
      return;
    }
    if (cell.text) make("p", td, cell.text, { dir: "auto" });
    if (cell.items) {
      // In the order of the first list, so that what all share stands level.
      var all = texts(cells[0]).map(key).filter(function (item) {
        return cells.every(function (other) { return texts(other).map(key).indexOf(item) >= 0; });
      });
      var many = cells.length > 2;
      var own = cell.items.filter(function (item) { return all.indexOf(key(item)) < 0; });
      var both = cell.items.filter(function (item) { return all.indexOf(key(item)) >= 0; }).sort(function (a, b) {
        return all.indexOf(key(a)) - all.indexOf(key(b));
      });
      list(td, both, both.length && own.length ? (many ? words.all : words.both) : "");
      list(td, own, both.length && own.length ? (many ? words.notAll : words.only) : "");
    }
    if (cell.note) make("p", td, cell.note, { "class": "note", dir: "auto" });
  }

  function list(td, items, head) {
    if (!items.length) return;
    if (head) make("p", td, head, { "class": "part" });
    var ul = make("ul", td);
    items.forEach(function (item) { make("li", ul, item, { dir: "auto" }); });
  }

  function table(box, roles, g) {
    var group = roles[0].groups[g];
    var grid = make("table", box, "", { "class": "versus of-" + roles.length });
    make("b", make("caption", grid), group.name, { dir: "auto" });
    var head = make("tr", make("thead", grid));
    make("th", head, words.question, { scope: "col" });
    roles.forEach(function (role, i) {
      make("a", make("th", head, "", { scope: "col", "class": SIDES[i] }), role.name, { href: base + role.page });
    });
    make("th", head, words.compared, { scope: "col" });
    var body = make("tbody", grid);
    group.rows.forEach(function (row, r) {
      var cells = roles.map(function (role) { return role.groups[g].rows[r]; });
      var gap = cells.some(function (cell) { return cell.state === "absent"; });
      var same = cells.every(function (cell) { return signature(cell) === signature(cells[0]); });
      var shared = !gap && !same && inCommon(cells);
      var tr = make("tr", body, "", { "class": gap ? "unknown" : same ? "same" : shared && shared.count ? "partly" : "different" });
      var th = make("th", tr, "", { scope: "row" });
      make("a", th, row.label, { href: base + row.page });
      make("span", th, row.question, { "class": "ask", dir: "auto" });
      cells.forEach(function (cell, i) {
        fill(make("td", tr, "", { "class": SIDES[i] }), cell, cells);
      });
      var told = shared && (shared.count || !shared.one)
        ? (cells.length > 2 ? words.sharedByAll : shared.count ? words.partly : words.nothingShared).replace("{count}", shared.count).replace("{all}", shared.all)
        : gap ? words.unknown : same ? words.same : words.different;
      make("td", tr, told, { "class": "outcome" });
    });
  }

  function show(focus) {
    var missing = chosen.filter(function (id) { return !loaded[id]; });
    if (missing.length) {
      missing.forEach(function (id) { need(id, function () { show(focus); }); });
      return;
    }
    place.textContent = "";
    controls(make("div", place, "", { "class": "controls" }));
    var roles = chosen.map(function (id) { return loaded[id]; });
    if (roles.length < 2) return;
    if (roles.length === 2) {
      var pair = "compare/" + chosen.slice().sort().join("-vs-") + ".html";
      if (roles[0].pairs.indexOf(pair) >= 0) {
        make("a", make("p", place), words.full, { href: base + pair, "class": "more-link" });
      }
    }
    var box = make("input", place, "", { type: "checkbox", id: "only-different" });
    box.checked = show.only;
    box.addEventListener("change", function () { show.only = box.checked; });
    make("label", place, words.onlyDifferent, { "for": "only-different" });
    var tables = make("div", place, "", { "class": "tables" });
    roles[0].groups.forEach(function (group, g) { table(tables, roles, g); });
    var target = focus && doc.getElementById(focus);
    if (target) target.focus();
  }

  place.hidden = false;
  window.addEventListener("hashchange", function () { read(); show(); });
  read();
  show();
})();
