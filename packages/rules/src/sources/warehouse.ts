import type { Clause } from './clause.ts';

/** Warehousing company: customer feedback regulation. */
export const warehouse = {
  'WF-2': {
    summary:
      'The regulation covers clients of every kind, such as manufacturers, traders and online shops, and all employees of the company.',
  },
  'WF-3.1': {
    summary:
      'A management group of senior managers, department heads and customer service coordinates the work on feedback, sets its policy and watches its progress and quality.',
  },
  'WF-3.2': {
    summary:
      'Customer service takes in feedback from every channel, classifies, registers and first assesses it, and tries to settle ordinary matters; complex ones and those of several departments go promptly to the management group.',
    open: 'how soon a complex matter is submitted',
  },
  'WF-3.3': {
    summary:
      'Warehouse operations, delivery, quality or whichever department is concerned helps to investigate, explains how it works and draws up improvements.',
  },
  'WF-3.4': {
    summary:
      'An independent supervision department follows the whole process and its time limits, measures performance in figures and links the results to pay, promotion and rewards.',
  },
  'WF-4.1.1': { summary: 'A hotline takes calls at any hour of the day.' },
  'WF-4.1.2': {
    summary:
      'Feedback can be given on the web site, in the app and by WeChat; an automatic reply confirms receipt and names the time that handling should take.',
  },
  'WF-4.1.3': {
    summary:
      'Suggestion boxes hang in the warehouses and at partners and are emptied regularly, so that nothing put into them is overlooked.',
    open: 'how often the boxes are emptied',
  },
  'WF-4.2.1': {
    summary:
      'The record holds the customer’s name, contact details and company, the time, a description and the solution hoped for, all of it complete and correct.',
  },
  'WF-4.2.2': {
    summary:
      'Online feedback is put into a class by the system and passed to customer service, where a person looks at it in time, completes it and confirms it.',
    open: 'how soon customer service looks at it',
  },
  'WF-4.3.1': {
    summary:
      'Feedback falls into four categories: service quality (such as storage or late delivery), business process (such as paperwork or systems), communication, and other matters (such as facilities).',
  },
  'WF-4.3.2': {
    summary:
      'Severity weighs urgency and importance: urgent-major (goods lost or badly damaged, or the client’s operations hit; any one is enough), important (poor attitude, a small process flaw) or general (such as a suggestion on brochures).',
  },
  'WF-4.4.1': {
    summary:
      'Urgent-major: an emergency plan starts, and management group and departments hear of it immediately. They meet, find an interim solution that limits the loss, are on site as fast as possible and report progress to the customer until it is solved.',
    open: 'how soon people are on site, and how often progress is reported',
  },
  'WF-4.4.2': {
    summary:
      'Important: the department’s head investigates; measures name a person and a time limit and need the management group’s approval before they start. Customer service regularly hears of progress, the customer of the result in time.',
    open: 'how often progress is reported',
  },
  'WF-4.4.3': {
    summary:
      'General: customer service may clear it up itself with the people involved and answers within the stipulated time; suggestions of wider use are collected for management.',
    open: 'the time within which it is answered',
  },
  'WF-4.5.1': {
    summary:
      'Customer service stays with each case until its end; nobody lets it lie or pushes it on to others.',
  },
  'WF-4.5.2': {
    summary:
      'After handling, the customer is asked by telephone or online survey within the stipulated time. If not satisfied, the reason is noted and handling begins again, until the customer is.',
    open: 'how soon after handling the customer is asked',
  },
  'WF-4.6.1': {
    summary:
      'Feedback is collected and regularly analysed for trends in what customers need, for weak spots and for risks.',
    open: 'how often it is analysed',
  },
  'WF-4.6.2': {
    summary:
      'Improvements that follow from the analysis go into the annual plan, and their effect is watched.',
  },
  'WF-5.1.1': {
    summary:
      'Customers may criticise anything and suggest anything; each time they are taken seriously, get an answer and see action.',
  },
  'WF-5.1.2': {
    summary:
      'For goods damaged, lost or spoiled the customer may claim what contract and law allow; a clear answer and a solution follow within the stipulated time.',
    open: 'the time for the answer and the solution',
  },
  'WF-5.1.3': { summary: 'Customers are entitled to know how far their case has come and how it ended.' },
  'WF-5.2': {
    summary:
      'Customers state the facts truthfully and clearly, neither exaggerated nor distorted, and help with the handling.',
  },
  'WF-5.3.1': { summary: 'Employees may propose improvements too, and good proposals are rewarded.' },
  'WF-5.3.2': {
    summary: 'An employee who handles feedback can count on the support of every department.',
    open: 'how soon a department answers a request for support',
  },
  'WF-5.4.1': {
    summary: 'An employee who learns of feedback, in whatever way, passes it on to customer service in time.',
    open: 'how soon it is passed on',
  },
  'WF-5.4.2': { summary: 'No employee evades feedback, puts it off or gives the customer a mere excuse.' },
  'WF-6.1.1': {
    summary:
      'Independent supervision checks four things: that all feedback was collected, that class and severity are right, that the process was kept to, and that the result satisfied.',
  },
  'WF-6.1.2': {
    summary:
      'Regular internal audits check that steps and time limits were kept and that records are complete and correct; what they find is put right and followed up.',
    open: 'how often audits take place',
  },
  'WF-6.1.3': {
    summary:
      'Staff, clients and the public can blow the whistle through a channel of their own; leads are investigated in earnest, and useful ones are rewarded.',
  },
  'WF-6.2.1': {
    summary:
      'People are measured by the share handled in time, customer satisfaction and the share resolved. Good figures earn points, a bonus or promotion; poor ones cost points or bring a warning or demotion.',
  },
  'WF-6.2.2': {
    summary:
      'Departments are rated as well, which counts for their annual rating and resources: the best are commended and rewarded, those with serious problems criticised in public and given a date to put them right.',
  },
  'WF-6.2.3': {
    summary: 'Performance is looked at periodically; here the text of the source breaks off.',
    open: 'the length of the appraisal period',
  },
} as const satisfies Record<`WF-${string}`, Clause>;
