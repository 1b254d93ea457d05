/** Hairlines at every ten hours through the whole height of its (positioned) parent, behind a ruler. */
export function Gridlines() {
  return (
    <svg class="gridlines" aria-hidden="true">
      <use href="#gridlines" />
    </svg>
  );
}
