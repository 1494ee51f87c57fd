/** Files that can be read into the directory, as a field for a file names them. */
export const directoryFiles = '.csv,.txt,.tsv,.vcf,.vcard'
