/** The staff member who is signed in, in this tab only: closing it signs out. */

const key = 'harbour-line:staff';
const idleMs = 15 * 60_000;

export function readSession() {
  const kept = sessionStorage.getItem(key);
  return kept === null ? undefined : JSON.parse(kept);
}

export function keepSession(session) {
  sessionStorage.setItem(key, JSON.stringify(session));
  return session;
}

export function endSession() {
  sessionStorage.removeItem(key);
}

/** Outsiders do not use the terminals (CS-3.5): a desk that nobody works at locks itself. */
export function lockWhenIdle(lock) {
  let timer = setTimeout(lock, idleMs);
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(lock, idleMs);
  };
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, restart, { passive: true });
}
