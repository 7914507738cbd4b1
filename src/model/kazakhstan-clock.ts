const offset = 5 * 3_600_000;

/** A moment (milliseconds since 1970) whose UTC fields are what clocks in Kazakhstan show then: UTC+5, one zone since 2024. */
export const inKazakhstan = (moment: number): Date => new Date(moment + offset);
