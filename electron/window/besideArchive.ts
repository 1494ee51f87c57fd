/**
 * Where a file really lies that is packed beside the program's archive. Node in a process of its own knows nothing of
 * archives, and finds what the file needs in the folders around it. Outside a package nothing changes.
 */
export const besideArchive = (file: string): string => file.replace(/(?<=[/\\]app\.asar)(?=[/\\])/, '.unpacked')
