/* global document, getComputedStyle, globalThis */
// What reads a page's state: the fills of its shapes, and the writes that lead from a copy to it.
globalThis.recorder = {
  fills: (selector) =>
    [...document.querySelectorAll(selector)].map((shape) => {
      const { fill, fillOpacity } = getComputedStyle(shape);
      return [fill, fillOpacity];
    }),
  copy: () => document.querySelector("[data-dashboard]").cloneNode(true),
  writesSince(copy) {
    const writes = [];
    const compare = (before, after, path) => {
      if (before.nodeType !== 1) {
        if (before.nodeValue !== after.nodeValue) writes.push([path, "#text", after.nodeValue]);
        return;
      }
      for (const name of new Set([...before.getAttributeNames(), ...after.getAttributeNames()])) {
        const value = after.getAttribute(name);
        if (before.getAttribute(name) !== value) writes.push([path, name, value]);
      }
      const [old, now] = [before.childNodes, after.childNodes];
      const same =
        old.length === now.length && [...old].every((node, i) => node.nodeName === now[i].nodeName);
      if (!same) writes.push([path, "#html", after.innerHTML]);
      else for (let i = 0; i < now.length; i++) compare(old[i], now[i], [...path, i]);
    };
    compare(copy, document.querySelector("[data-dashboard]"), []);
    return writes;
  },
};
