/* global FLOOR, document */
// FLOOR: { shapes, cycle, drag } where cycle and drag are lists of steps, and a step lists the fill and fill-opacity
// of every shape; and writes, per step of the cycle, what else is to be written into the page.
{
  const shapes = [...document.querySelectorAll(FLOOR.shapes)];
  let clicks = 0;
  let moves = 0;

  const setFills = (step) => {
    for (let i = 0; i < shapes.length; i++) {
      const { style } = shapes[i];
      style.fill = step[i][0];
      style.fillOpacity = step[i][1];
    }
  };
  const nodeAt = (path) =>
    path.reduce((node, place) => node.childNodes[place], document.querySelector("[data-dashboard]"));
  const write = ([path, name, value]) => {
    const node = nodeAt(path);
    if (name === "#text") node.nodeValue = value;
    else if (name === "#html") node.innerHTML = value;
    else if (value === null) node.removeAttribute(name);
    else node.setAttribute(name, value);
  };
  const answer = () => {
    const step = clicks++ % FLOOR.cycle.length;
    if (FLOOR.writes) FLOOR.writes[step].forEach(write);
    else setFills(FLOOR.cycle[step]);
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest("button")) answer();
  });
  document.addEventListener("change", answer);
  document.addEventListener("pointermove", (event) => {
    if (event.buttons === 1 && FLOOR.drag[moves]) setFills(FLOOR.drag[moves++]);
  });
}
