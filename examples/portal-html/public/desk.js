import { createDesk } from '/widget/desk.js';
import { say, startLanguage } from './language.js';
import { endSession, keepSession, lockWhenIdle, readSession } from './session.js';

const desk = document.querySelector('redress-desk');
const element = (id) => document.getElementById(id);

startLanguage();
desk.addEventListener('redress-signed-out', () => signOut('You are no longer signed in.'));
element('sign-out').addEventListener('click', () => signOut());
lockWhenIdle(() => {
  if (readSession()) signOut('You were signed out because nothing happened here for 15 minutes.');
});

const session = readSession();
if (session) openDesk(session);
else await showSignIn();

function openDesk({ member }) {
  show({ signedIn: true });
  element('name').textContent = member.name;
  say(element('roles'), roleName(member.roles[0]));
  desk.me = member.name;
  desk.desk = createDesk({ endpoint: location.origin, token: async () => readSession()?.token ?? '' });
}

async function showSignIn() {
  show({ signedIn: false });
  const answer = await ask('/demo/staff');
  if (answer) element('staff').replaceChildren(...answer.staff.map(renderMember));
  else note('The staff cannot be listed at the moment. Please reload this page shortly.');
}

function renderMember(member) {
  const button = document.createElement('button');
  button.type = 'button';
  const name = document.createElement('strong');
  name.textContent = member.name;
  const role = document.createElement('span');
  say(role, roleName(member.roles[0]));
  const branches = document.createElement('span');
  branches.className = 'branches';
  branches.textContent = member.branches.join(' · ');
  const company = document.createElement('span');
  company.className = 'company';
  company.textContent = member.company;
  button.append(name, role, branches, company);
  button.addEventListener('click', () => signIn(member));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function signIn(member) {
  element('note').hidden = true;
  const answer = await ask('/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff: member.id }),
  });
  if (answer) openDesk(keepSession({ token: answer.token, member }));
  else note('This did not work. Please try again.');
}

function signOut(reason) {
  endSession();
  desk.desk = undefined;
  void showSignIn();
  if (reason) note(reason);
}

function show({ signedIn }) {
  element('sign-in').hidden = signedIn;
  for (const id of ['desk', 'account', 'sign-out']) element(id).hidden = !signedIn;
  element('note').hidden = true;
}

function note(english) {
  say(element('note'), english);
  element('note').hidden = false;
}

/** `customer-service` as people say it. */
function roleName(role) {
  return role.charAt(0).toUpperCase() + role.slice(1).replaceAll('-', ' ');
}

/** What the server answers; nothing when it cannot be reached or refuses. */
async function ask(path, init) {
  const response = await fetch(path, init).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}
