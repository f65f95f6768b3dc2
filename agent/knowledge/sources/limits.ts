/** What reading one source may cost. Times in milliseconds, sizes in bytes. */
export interface SourceLimits {
  /** One document's file. */
  fileBytes: number;
  /** What a compressed document may hold once opened. */
  openedBytes: number;
  /** A table's rows. */
  rows: number;
  /** How long a document may take to be read, and the memory that reading may take, in megabytes. */
  readMs: number;
  readMegabytes: number;
  /** One page of a site: its bytes once decompressed, its time, its redirects. */
  pageBytes: number;
  pageMs: number;
  redirects: number;
  /** A whole site: pages, links from the first page, bytes and time. */
  pages: number;
  depth: number;
  siteBytes: number;
  siteMs: number;
}

export const SOURCE_LIMITS: SourceLimits = {
  fileBytes: 10_000_000,
  openedBytes: 60_000_000,
  rows: 50_000,
  readMs: 30_000,
  readMegabytes: 512,
  pageBytes: 3_000_000,
  pageMs: 15_000,
  redirects: 5,
  pages: 300,
  depth: 5,
  siteBytes: 30_000_000,
  siteMs: 600_000,
};
