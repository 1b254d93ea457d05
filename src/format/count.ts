const words = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A small number before 份, 地, 处 and the like: 五; beyond ten as a figure. */
export const count = (number: number): string => words[number] ?? String(number);
