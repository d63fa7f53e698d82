import { addText } from './addText';

export const addMessage = addText('addMessage', 'message', 'Message', 'CCV emails it to the customer. Each run that asks for it sends one.');
