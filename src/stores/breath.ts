/** Lets the page answer what was typed or pressed meanwhile, in the midst of a long piece of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
