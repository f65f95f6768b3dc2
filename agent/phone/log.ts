/** What the line writes down. Calls appear by id only, never by number. The server's log is one. */
type Write = (fields: object, message: string) => void;
export interface PhoneLog {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
}
