import { Component, type ComponentChildren } from 'preact';

/** Said where something cannot be worked out through no fault of the person. */
export function Broken() {
  return (
    <p class="state">
      这一部分算不出来，是本站的差错。填写的内容没有丢；可以撤销刚才的改动，或换一个地区再看。
    </p>
  );
}

interface Props {
  /** When this changes, it is tried again. */
  of: unknown;
  /** What takes the place of a pane is a pane. */
  as?: 'section';
  children: ComponentChildren;
}

/** Keeps a mistake of this site in its own place: the rest, and what was typed, stay on the screen. */
export class Guard extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override componentDidUpdate(before: Props) {
    if (this.state.failed && before.of !== this.props.of) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    if (this.props.as !== 'section') return <Broken />;
    return (
      <section>
        <Broken />
      </section>
    );
  }
}
