/** Said where the policies could not be fetched. `kept`: what is on this device and not touched by it. */
export function NoRules({ kept, retry }: { kept: string; retry: () => void }) {
  return (
    <div class="calc-wait">
      <div class="empty" role="alert">
        <p>
          <b>规则没有读到</b>
        </p>
        <p>可能断网了，或网站正在更新。本机保存的{kept}不受影响。</p>
        <div class="btns">
          <button type="button" class="btn pri" onClick={retry}>
            重试
          </button>
        </div>
      </div>
    </div>
  );
}
