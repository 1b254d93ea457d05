/** The drawings of the icons, on an 18 × 18 grid, in strokes. Sprite.astro carries them; Icon.tsx names them. */
export const icons = {
  ok: '<circle cx="9" cy="9" r="7.25"/><path d="m5.5 9.25 2.5 2.5 4.5-5"/>',
  bad: '<path d="M2 2h14v14H2z"/><path d="m6 6 6 6M12 6l-6 6"/>',
  doubt: '<path d="M9 1.25 16.75 9 9 16.75 1.25 9Z"/><path d="M9 5.5v4M9 12v.5"/>',
  idle: '<circle cx="9" cy="9" r="6" stroke-dasharray="3 2.5"/>',
  warn: '<path d="M9 2 16.5 15.5h-15Z"/><path d="M9 7v4M9 13v.5"/>',
  download: '<path d="M9 2v9M5 7.5 9 11.5l4-4M2.5 15.5h13"/>',
  print: '<path d="M5 6V2h8v4M5 13H2V6h14v7h-3M5 10.5h8V16H5Z"/>',
  menu: '<path d="M2 4.5h14M2 9h14M2 13.5h14"/>',
  plus: '<path d="M9 3v12M3 9h12"/>',
  search: '<circle cx="7.5" cy="7.5" r="5"/><path d="M11.5 11.5 16 16"/>',
  close: '<path d="m4 4 10 10M14 4 4 14"/>',
  up: '<path d="M9 15V3.5M4.5 8 9 3.5 13.5 8"/>',
  down: '<path d="M9 3v11.5M4.5 10 9 14.5 13.5 10"/>',
  copy: '<path d="M6 6V2.5h9.5V12H12"/><path d="M2.5 6H12v9.5H2.5Z"/>',
  next: '<path d="M2.5 9h12M10 4.5 14.5 9 10 13.5"/>',
} as const;

export type IconName = keyof typeof icons;
