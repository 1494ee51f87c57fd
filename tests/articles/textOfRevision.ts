/** Some 200 kB that name their revision at both ends, so that a file put together from two saves is seen. */
export const textOfRevision = (revision: number): string =>
  `Zapis ${revision}. ${'Zażółć gęślą jaźń. '.repeat(8000)}Koniec zapisu ${revision}.`
