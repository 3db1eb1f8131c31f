// On a reader's own disk, and where a service shows the files of a build one by one, nobody finds the file that the
// address of a folder stands for: there every page has been come to by its file's name.
export const FILE = location.protocol === "file:" || location.pathname.endsWith("/index.html") ? "index.html" : "";
