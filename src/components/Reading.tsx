import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';

interface Named {
  /** What the doubt is about, for those who hear the page; such as 晚上能否叠加. */
  about: string;
  /** What is shown, when 原文有歧义 is too long. */
  children?: ComponentChildren;
}

interface Link extends Named {
  href: string;
}

interface Button extends Named, Omit<ButtonHTMLAttributes, keyof Named> {
  href?: never;
}

/** Marks a value that rests on a text which can be read two ways. A link to the readings, or a button that opens them. */
export function Reading({ about, children = '原文有歧义', ...rest }: Link | Button) {
  const words = (
    <>
      {children}
      <span class="vh">：{about}</span>
    </>
  );
  return rest.href === undefined ? (
    <button type="button" class="amb" {...rest}>
      {words}
    </button>
  ) : (
    <a class="amb" href={rest.href}>
      {words}
    </a>
  );
}
