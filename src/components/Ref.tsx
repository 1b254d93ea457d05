/** Where a value comes from: a link to the clause, written as its locator, such as 附件5·4（2）. */
export function Ref({ href, text }: { href: string; text: string }) {
  return (
    <a class="ref" href={href}>
      {text}
    </a>
  );
}
