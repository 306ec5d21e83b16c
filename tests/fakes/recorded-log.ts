import type { Log } from "../../src/discord/log.js";

/** One line of a log. */
export interface LogLine {
  readonly level: "debug" | "info" | "warn" | "error";
  readonly data: object;
  readonly message: string;
}

/** A log that remembers its lines. */
export class RecordedLog implements Log {
  readonly lines: LogLine[] = [];

  debug(data: object, message: string): void {
    this.lines.push({ level: "debug", data, message });
  }

  info(data: object, message: string): void {
    this.lines.push({ level: "info", data, message });
  }

  warn(data: object, message: string): void {
    this.lines.push({ level: "warn", data, message });
  }

  error(data: object, message: string): void {
    this.lines.push({ level: "error", data, message });
  }

  /** The messages of one level. */
  at(level: LogLine["level"]): string[] {
    return this.lines.filter((line) => line.level === level).map((line) => line.message);
  }
}
