export interface AfterTryingProps {
  /** Whether the person has just said that they tried it. */
  ask: boolean;
  helped: boolean;
  /** "Next time ..., I will ...". */
  plan?: string | undefined;
  kept: boolean;
  onHelped(): void;
  onKeep(): void;
  onClose(): void;
}

/** After "I tried it": one question, and the plan that makes it stick. */
export function AfterTrying({ ask, helped, plan, kept, onHelped, onKeep, onClose }: AfterTryingProps) {
  return (
    <div role="status">
      {ask && (
        <div class="tip-after">
          <p>
            <strong>{helped ? 'Good to know.' : 'Did it help?'}</strong>
          </p>
          <p class="tip-action-row">
            {!helped && (
              <button type="button" data-action="helped" onClick={onHelped}>
                Yes
              </button>
            )}
            <button type="button" data-action="close-question" onClick={onClose}>
              {helped ? 'Close' : 'Not this time'}
            </button>
          </p>
          {plan && (
            <>
              <p class="tip-plan">{plan}</p>
              <p class="tip-action-row">
                {kept ? (
                  <span>Kept. You find your plans under My skills in the library.</span>
                ) : (
                  <button type="button" data-action="keep-plan" onClick={onKeep}>
                    Keep this as my plan
                  </button>
                )}
              </p>
            </>
          )}
        </div>
      )}
    </div>
  );
}
