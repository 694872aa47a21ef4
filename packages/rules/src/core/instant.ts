/** Milliseconds since 1970-01-01T00:00:00Z: an exact point on the time line. */
export type EpochMs = number;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Half-open stretch of time: from the first instant up to, not including, the second. */
export type Span = readonly [from: EpochMs, to: EpochMs];
