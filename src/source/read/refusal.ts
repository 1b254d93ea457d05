/** Why a file cannot be opened, in a sentence for the reader that says what to do. */
export class Refusal extends Error {}
