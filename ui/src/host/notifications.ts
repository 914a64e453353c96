// Reminders through the browser's own notifications: for the loopback host.

import { hashOf } from '../shared/address';
import type { Reminder, MayRemind } from './host';

/** Whether a notification may be shown; `ask` lets the browser ask the person first. */
export async function mayNotify(ask: boolean): Promise<MayRemind> {
  if (!('Notification' in window)) return 'never';
  const { permission } = Notification;
  return asAnswer(ask && permission === 'default' ? await Notification.requestPermission() : permission);
}

function asAnswer(permission: NotificationPermission): MayRemind {
  return permission === 'default' ? 'unasked' : permission === 'granted' ? 'yes' : 'no';
}

/** Shows one; pressed, it brings Today to the front. */
export async function notify({ title, body }: Reminder): Promise<void> {
  const notification = new Notification(title, { body });
  notification.onclick = () => {
    window.focus();
    location.hash = hashOf('today');
    notification.close();
  };
}
