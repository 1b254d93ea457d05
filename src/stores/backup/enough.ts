/** From how many records on a backup is worth a reminder: fewer are soon typed again. */
export const enough = 5;
