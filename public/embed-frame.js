// Inside a framed chart: tells the page around how high the content is, puts the drawing itself in the place of its
// picture, and says of the state or statement that is pointed at what it is and where its record stands.
(() => {
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ "where-states-stand": { height } }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ data }) => {
    if (data === "where-states-stand:height") tell();
  });

  const MARKS = "[data-iso3], [data-statement]";
  const main = document.querySelector("main");
  const picture = main.querySelector("picture");
  if (!picture) return;
  const image = picture.querySelector("img");
  const pointed = main.querySelector("[data-pointed]");
  const recordOf = ({ iso3, statement }) =>
    iso3 === undefined ? main.dataset.statements + statement : main.dataset.states + iso3;

  let marks = [];
  // A mark that was chosen stays while the pointer is on its way to the link.
  let chosen = null;
  const point = (mark) => {
    if (!mark) return;
    for (const one of marks) one.toggleAttribute("data-on", one === mark);
    pointed.textContent = mark.getAttribute("aria-label");
    pointed.href = recordOf(mark.dataset);
    pointed.hidden = false;
  };
  const step = (by) => {
    const at = marks.indexOf(document.activeElement);
    marks[Math.min(marks.length - 1, Math.max(0, at + by))]?.focus();
  };
  const KEYS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };

  /** Takes the drawing out of its file; a chart without marks stays a picture. */
  const open = async () => {
    const address = image.currentSrc;
    const answer = await fetch(address).catch(() => null);
    if (!answer?.ok) return;
    const drawing = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    const found = [...drawing.querySelectorAll(MARKS)];
    if (image.currentSrc !== address || found.length === 0) return;
    marks = found;
    drawing.setAttribute("role", "group");
    marks.forEach((mark, i) => {
      mark.setAttribute("role", "link");
      mark.setAttribute("aria-label", mark.querySelector("title").textContent);
      mark.setAttribute("tabindex", i === 0 ? "0" : "-1");
    });
    main.querySelector("svg")?.remove();
    picture.hidden = true;
    picture.after(document.importNode(drawing, true));
    marks = [...main.querySelector("svg").querySelectorAll(MARKS)];
  };
  const markAt = ({ target }) => target.closest(MARKS);
  main.addEventListener("pointerover", (event) => chosen ?? point(markAt(event)));
  main.addEventListener("click", (event) => {
    if (event.target.closest("a")) return;
    chosen = markAt(event);
    point(chosen);
  });
  main.addEventListener("focusin", (event) => point(markAt(event)));
  main.addEventListener("keydown", (event) => {
    const mark = markAt(event);
    if (!mark) return;
    if (event.key === "Enter") pointed.click();
    else if (event.key in KEYS) step(KEYS[event.key]);
    else return;
    event.preventDefault();
  });
  // Another width asks for another shape, and each shape that is loaded is opened.
  image.addEventListener("load", open);
  if (image.complete) void open();
})();
