import { addText } from './addText';

export const addNote = addText('addNote', 'note', 'Note', 'Only the shop sees it');
