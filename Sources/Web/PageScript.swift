/// The script of all pages. Everything works without it; with it there are keys, the echo of the
/// line while it is written, a place to drop files, suggestions, and the lock.
let scriptText = #"""
  "use strict";
  (() => {
  const body = document.body, place = body.dataset.place;
  const $ = (q, from) => (from || document).querySelector(q);
  const post = (path, fields) => fetch(place + path, {method: "POST", body: new URLSearchParams(fields),
    credentials: "same-origin"});

  // A picture is one stop for the Tab key; arrows go on within it.
  const oneStop = () => {
    for (const figure of document.querySelectorAll("figure")) {
      const links = [...figure.querySelectorAll("a")];
      if (links.length < 3) continue;
      links.forEach((one, at) => one.setAttribute("tabindex", at ? "-1" : "0"));
      figure.addEventListener("keydown", event => {
        const at = links.indexOf(event.target.closest("a"));
        const step = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1}[event.key];
        if (at < 0 || !step) return;
        event.preventDefault();
        event.stopPropagation();
        const next = links[(at + step + links.length) % links.length];
        links[at].setAttribute("tabindex", "-1");
        next.setAttribute("tabindex", "0");
        next.focus();
      });
    }
  };
  oneStop();

  // What is half written in the forms of a row, or all that stands in them.
  const written = all => [...document.querySelectorAll("form[data-draft]")]
    .filter(one => all || one.dataset.touched).map(one => {
      const fields = new URLSearchParams(new FormData(one));
      fields.set("place", one.dataset.draft);
      return fields;
    });
  const keep = async () => { for (const fields of written(false)) await post("kladd", fields).catch(() => {}); };
  document.addEventListener("input", event => {
    const own = event.target.closest("form[data-draft]");
    if (own) own.dataset.touched = "1";
  });
  // Another form of the page is sent: what stands in the row's own is kept and given back.
  document.addEventListener("submit", async event => {
    const one = event.target;
    if (one.id === "line-form" || one.dataset.draft || !written(false).length) return;
    event.preventDefault();
    await keep();
    one.submit();
  });

  // The line: what was understood is shown while it is written. Enter shows it, where it does not
  // stand there yet, and Enter saves what stands there. So Enter twice always saves, however fast.
  const line = $("#line"), form = $("#line-form"), echo = $("#line-echo");
  let shown = line && $("#line-save") ? line.value : null;
  let unclear = null, waiting = null, refused = null, asked = 0, timer = 0, saves = Promise.resolve(), unsaved = 0;
  addEventListener("beforeunload", event => { if (unsaved) event.preventDefault(); });
  const choices = () => [...echo.querySelectorAll("button[name=rettet]")];
  const said = (text, isUnderstood) => {
    shown = isUnderstood ? text : null;
    unclear = isUnderstood ? null : text;
    // What was saved before says nothing of what is refused.
    const notice = $("#notice");
    if (notice) notice.hidden = !isUnderstood;
  };
  const show = async () => {
    const text = line.value, turn = ++asked;
    if (!text.trim()) { echo.replaceChildren(); shown = unclear = null; return; }
    const fields = {text};
    const family = form.elements.family;
    if (family) fields.family = family.value;
    const reply = await post("linje/vis", fields);
    const html = await reply.text();
    // A later letter has asked again meanwhile.
    if (turn !== asked) return;
    if (!reply.ok) { location.reload(); return; }
    echo.innerHTML = html;
    said(text, !!$(".understood", echo));
  };
  const take = async text => { line.value = text; line.focus(); await show(); };
  // What was not saved stands marked: it can be mended, or written over with the next one.
  const mark = text => { refused = text; line.select(); };
  // Lines that were not saved stand below, until they are taken up again or thrown away.
  const unsavedLine = async (path, fields) => {
    if (form.elements.family) fields.family = form.elements.family.value;
    const reply = await post(path, fields);
    if (reply.ok) $("#line-unsaved").innerHTML = await reply.text();
  };
  // One after the other with what is saved, so that the page has them all; one that fails stops
  // none behind it.
  const putAside = text => {
    saves = saves.then(() => unsavedLine("linje/ulagret", {text})).catch(() => {});
  };
  // Saves without loading the page, so that the next line can be written meanwhile.
  const save = async (text, family) => {
    const fields = {text, save: "1", back: form.elements.back.value};
    if (family) fields.family = family.value;
    const reply = await post("linje", fields);
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const main = $("#main", page), problem = $("#line-echo", page);
    if (!main || !problem) { location.reload(); return; }
    $("#line-unsaved").replaceWith(document.adoptNode($("#line-unsaved", page)));
    if (reply.ok) { $("#main").replaceWith(document.adoptNode(main)); oneStop(); return; }
    if (line.value) { await unsavedLine("linje/ulagret", {text}); return; }
    line.value = text;
    echo.replaceChildren(...problem.childNodes);
    said(text, false);
    mark(text);
  };
  const send = async text => {
    // A page that has forms with a script of their own is loaded anew.
    if ($("#main form[data-draft], #main [data-drop], #main [data-suggest]")) {
      const mark = document.createElement("input");
      mark.type = "hidden"; mark.name = "save"; mark.value = "1";
      form.append(mark);
      if (form.elements.shown) form.elements.shown.value = text;
      sessionStorage.setItem("focus", "line");
      await keep();
      form.submit();
      return;
    }
    ++asked;
    line.value = "";
    shown = unclear = waiting = refused = null;
    echo.replaceChildren();
    ++unsaved;
    saves = saves.then(() => save(text, form.elements.family)).then(() => --unsaved)
      .catch(() => { unsaved = 0; location.reload(); });
  };
  if (line) {
    // What stood there from before is given back no more once somebody goes on with it.
    if (line.defaultValue) line.addEventListener("input", () => {
      const fields = {place: form.getAttribute("action")};
      if (form.elements.family) fields.family = form.elements.family.value;
      post("kladd/forkast", fields).catch(() => {});
    }, {once: true});
    line.addEventListener("input", event => {
      clearTimeout(timer);
      const isPasted = event.inputType === "insertFromPaste" && !line.value.includes(refused);
      if (waiting && line.value.length > waiting.length && line.value.startsWith(waiting)) {
        // Behind Enter comes another line.
        const text = waiting;
        line.value = line.value.slice(text.length).trimStart();
        putAside(text);
      } else if (refused && (line.value === event.data || isPasted)) putAside(refused);
      shown = unclear = waiting = refused = null;
      timer = setTimeout(show, 160);
    });
    form.addEventListener("submit", async event => {
      event.preventDefault();
      clearTimeout(timer);
      const by = event.submitter;
      if (by && by.name === "kast") { await unsavedLine("linje/kast", {kast: by.value}); return; }
      // One of several that a name may mean, or a line that was not saved.
      if (by && by.name === "rettet") {
        const text = by.value;
        if (by.closest("#line-unsaved")) await unsavedLine("linje/kast", {kast: text});
        await take(text);
        return;
      }
      const text = line.value;
      if (shown === text || waiting === text) { await send(text); return; }
      // Of one only, Enter takes it; none of several is taken unseen.
      if (unclear === text && choices().length === 1) {
        await take(choices()[0].value);
        mark(line.value);
        return;
      }
      if (unclear !== text) {
        waiting = text;
        await show();
        if (waiting === text) waiting = null;
      }
      if (text && line.value === text) mark(text);
    });
    line.addEventListener("keydown", event => {
      if (event.key !== "ArrowDown" || !choices().length) return;
      event.preventDefault();
      choices()[0].focus();
    });
  }
  // After saving, one goes on where one was.
  try {
    const id = sessionStorage.getItem("focus");
    sessionStorage.removeItem("focus");
    // What is wrong, what was saved, the first field of a form: there one goes on by keyboard.
    const target = (id && document.getElementById(id)) || $("#feil")
      || (line && "first" in line.dataset ? line : null) || $("#notice")
      || $("#row-form .field input, #row-form .field select");
    // A line at the foot is in sight already: what is above it stays there.
    if (target) target.focus({preventScroll: target === line});
  } catch (_) {}
  const aim = location.hash && document.getElementById(location.hash.slice(1));
  if (aim) { aim.classList.add("fading"); if (aim.matches("input,select")) aim.focus(); }
  const printing = $("#print");
  if (printing) {
    printing.hidden = false;
    printing.addEventListener("click", () => print());
  }

  // Keys; single letters can be switched off.
  document.addEventListener("keydown", event => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key === "Escape" && typing) { event.target.blur(); return; }
    // In a meeting one goes on to the next part from the empty line too.
    const turns = event.target === line && !line.value && /^Arrow(Left|Right)$/.test(event.key);
    if (typing && !turns || event.ctrlKey || event.metaKey || event.altKey || body.dataset.keys !== "1") return;
    if (event.key === "n" && line) { event.preventDefault(); line.focus(); line.select(); return; }
    const target = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    // Where nothing is searched for, the families are.
    if (!target && event.key === "/") { event.preventDefault(); location.href = place + "familier#search"; }
    if (!target) return;
    event.preventDefault();
    if (target.matches("input,select,textarea")) { target.focus(); target.select && target.select(); }
    else target.click();
  });

  // Suggestions for fields that name somebody.
  for (const field of document.querySelectorAll("input[data-suggest]")) {
    const list = document.createElement("datalist");
    list.id = "list-" + field.id;
    field.after(list);
    field.setAttribute("list", list.id);
    let wait = 0;
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(async () => {
        const fields = {text: field.value, kinds: field.dataset.suggest};
        const family = field.form && field.form.elements.familie;
        if (family) fields.familie = family.value;
        const reply = await post("forslag", fields);
        if (!reply.ok) return;
        list.replaceChildren(...(await reply.json()).map(text => {
          const option = document.createElement("option");
          option.value = text;
          return option;
        }));
      }, 120);
    });
  }

  // A place to drop files or a folder.
  const drop = $("[data-drop]");
  // Elsewhere a browser would open the file in the place of the page.
  if (!drop) {
    const hasFiles = event => [...event.dataTransfer.types].includes("Files");
    document.addEventListener("dragover", event => hasFiles(event) && event.preventDefault());
    document.addEventListener("drop", async event => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      await keep();
      location.href = place + "regneark";
    });
  }
  if (drop) {
    const input = $("input[type=file]", drop), plain = $("[data-plain]", drop);
    // What is chosen is read at once.
    if (plain) plain.hidden = true;
    const over = on => event => { event.preventDefault(); drop.classList.toggle("over", on); };
    document.addEventListener("dragover", over(true));
    document.addEventListener("dragleave", over(false));
    const walk = async (entry, files) => {
      if (entry.isFile) files.push(await new Promise((ok, no) => entry.file(ok, no)));
      else if (entry.isDirectory && files.length < 64) {
        const reader = entry.createReader();
        for (;;) {
          const some = await new Promise((ok, no) => reader.readEntries(ok, no));
          if (!some.length) break;
          for (const one of some) if (one.isFile) await walk(one, files);
        }
      }
    };
    document.addEventListener("drop", async event => {
      event.preventDefault();
      drop.classList.remove("over");
      const items = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry());
      const files = [];
      for (const entry of items) if (entry) await walk(entry, files);
      const all = new DataTransfer();
      for (const file of files) all.items.add(file);
      if (!all.files.length) return;
      input.files = all.files;
      input.form.requestSubmit();
    });
    input.addEventListener("change", () => input.files.length && input.form.requestSubmit());
  }

  // The lock: a warning before; any key goes on. What was half written is kept. Tabs tell each
  // other: one in the background locks none that is in use, and all are blanked at once.
  const seconds = Number(body.dataset.lock);
  if (seconds) {
    const warning = $("#lock-warning"), tabs = new BroadcastChannel("samvev");
    let last = Date.now(), told = last, sent = last, locking = false;
    const lock = async tell => {
      if (locking) return;
      locking = true;
      const drafts = written(true);
      if (line && line.value) {
        const fields = new URLSearchParams({place: form.getAttribute("action"), text: line.value});
        if (form.elements.family) fields.set("family", form.elements.family.value);
        drafts.push(fields);
      }
      body.replaceChildren();
      for (const fields of drafts) await post("kladd", fields).catch(() => {});
      // Others ask for the page at once: it has to be locked by then.
      if (tell) { await post("las", {}).catch(() => {}); tabs.postMessage("lock"); }
      location.replace(place);
    };
    const seen = () => { last = Date.now(); warning.hidden = true; };
    const here = () => {
      seen();
      if (last - sent > 1000) { sent = last; tabs.postMessage("here"); }
      if (last - told > 30000) { told = last; post("her", {}).catch(() => {}); }
    };
    const look = () => {
      const idle = (Date.now() - last) / 1000;
      if (idle > seconds) lock(true);
      else warning.hidden = idle < seconds - Math.min(60, seconds / 2);
    };
    tabs.onmessage = event => { if (event.data === "lock") lock(false); else seen(); };
    for (const kind of ["keydown", "pointerdown", "input"]) document.addEventListener(kind, here, true);
    document.addEventListener("visibilitychange", look);
    document.addEventListener("submit", event => {
      const action = event.target.getAttribute("action");
      if (action === place + "las") { event.preventDefault(); lock(true); }
      if (action === place + "avslutt") tabs.postMessage("lock");
    });
    setInterval(look, 1000);
  }
  // A page out of the browser's memory is asked for anew: it may be locked, or old.
  addEventListener("pageshow", event => { if (event.persisted) { body.replaceChildren(); location.reload(); } });
  })();
  """#
