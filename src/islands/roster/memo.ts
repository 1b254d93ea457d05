import { Component, type FunctionComponent, h } from 'preact';

/** A component that is drawn again only when one of its properties is another. */
export function memo<Props extends object>(Inner: FunctionComponent<Props>): FunctionComponent<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const [now, after] = [this.props, next] as Record<string, unknown>[];
      return Object.keys(next).some((name) => now?.[name] !== after?.[name]);
    }

    override render() {
      return h(Inner, this.props);
    }
  } as unknown as FunctionComponent<Props>;
}
