// Gives frames of charts from this script's own site the height their content asks for. Frames work without it.
(() => {
  const site = new URL(document.currentScript.src).origin;
  const frames = () => document.querySelectorAll("iframe[data-where-states-stand]");
  addEventListener("message", ({ origin, source, data }) => {
    if (origin !== site) return;
    const height = data?.["where-states-stand"]?.height;
    if (!(height >= 50 && height <= 5000)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
  });
  // A frame that was there first has told its height already.
  for (const frame of frames()) frame.contentWindow?.postMessage("where-states-stand:height", site);
})();
