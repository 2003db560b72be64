/** What is loaded once there is a report for the desk, whichever page it is dropped on. */
export { takeSeveral, takeToDesk } from './desk-drop';
export { DeskWork } from './desk-work';
