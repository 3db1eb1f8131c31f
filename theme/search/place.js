// On a reader's own disk, no host finds the file that the address of a folder stands for.
export const FILE = location.protocol === "file:" ? "index.html" : "";
