import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Source, Tip } from '@/utils/tips';
import './recall.css';

export interface RecallCardProps {
  tip: Tip;
  recall: NonNullable<Tip['recall']>;
  sources: readonly Source[];
  /** It took the place of another that was answered: keyboard and screen reader go on from here. */
  takesFocus?: boolean;
  readOnly?: boolean;
  onAnswer(result: 'right' | 'wrong'): void;
  onSkip(): void;
  onNext(): void;
}

/** One question from a tip that the person has met: answer, then what that choice leads to, then the source. */
export function RecallCard(props: RecallCardProps) {
  const { tip, recall, sources, takesFocus = false, readOnly = false, onAnswer, onSkip, onNext } = props;
  const [chosen, setChosen] = useState<number | undefined>(undefined);
  const [answered, setAnswered] = useState(false);
  const name = useId();
  const question = useRef<HTMLLegendElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) question.current?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (answered) feedback.current?.focus();
  }, [answered]);

  const answer = () => {
    if (chosen === undefined) return;
    setAnswered(true);
    onAnswer(chosen === recall.answer ? 'right' : 'wrong');
  };
  return (
    <article class="recall" data-recall-id={tip.id}>
      <fieldset disabled={answered}>
        <legend ref={question} tabIndex={-1}>
          {recall.question}
        </legend>
        {recall.options.map((option, index) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              value={index}
              checked={chosen === index}
              onChange={() => setChosen(index)}
            />
            <span>{option}</span>
          </label>
        ))}
      </fieldset>
      {!answered && (
        <p class="recall-buttons">
          <button
            type="button"
            class="button-main"
            data-action="answer"
            disabled={chosen === undefined || readOnly}
            onClick={answer}
          >
            Answer
          </button>
          <button type="button" data-action="skip" disabled={readOnly} onClick={onSkip}>
            Skip
          </button>
        </p>
      )}
      {answered && chosen !== undefined && (
        <div
          ref={feedback}
          tabIndex={-1}
          class="recall-feedback"
          data-result={chosen === recall.answer ? 'right' : 'wrong'}
        >
          <p>
            <strong>{chosen === recall.answer ? 'Right.' : 'Not quite.'}</strong> {recall.feedback?.[chosen]}
          </p>
          {chosen !== recall.answer && (
            <p>
              Better: <q>{recall.options[recall.answer]}</q>. {recall.feedback?.[recall.answer]}
            </p>
          )}
          <p>{recall.because}</p>
          <p class="small">
            From <a href={`/library.html#/tip/${tip.id}`}>{tip.title}</a>.{' '}
            {sources.map(({ id, title, publisher, url }, index) => (
              <span key={id}>
                {index === 0 ? 'Source: ' : '; '}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>{' '}
                ({publisher})
              </span>
            ))}
          </p>
          <p class="recall-buttons">
            <button type="button" data-action="next-question" onClick={onNext}>
              Go on
            </button>
          </p>
        </div>
      )}
    </article>
  );
}
