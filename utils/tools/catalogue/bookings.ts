import { pathOf, readPath } from '../routes';
import type { Detection, Examples, Tool } from '../types';

// Addresses: Microsoft's documentation and links in public repositories, November 2026.

export const detection: Detection = {
  id: 'bookings',
  hosts: [
    'bookings.cloud.microsoft',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
    'outlook.office365.us',
  ],
  read(url) {
    const isOwn = url.hostname.startsWith('book');
    return readPath(pathOf(url), [
      // On one's own page nobody books.
      ['bookings|bookwithme/me', true],
      ['book(withme)?/@|owa/calendar/@/bookings', 'form-fill'],
      ['b/@', isOwn && 'form-fill'],
      ['$|calendar|home(page)?|services|staff', isOwn],
    ]);
  },
};

export const tool: Tool = {
  name: 'Microsoft Bookings',
  vendor: 'Microsoft',
  category: 'scheduling',
  aliases: ['Bookings', 'Bookings with me'],
  activities: {
    'form-fill': 'booking an appointment',
  },
};

export const examples: Examples = {
  opensAt: [
    ['https://outlook.office.com/bookings/calendar'],
    ['https://outlook.office.com/book/Housing@contoso.com/', 'form-fill'],
    ['https://OUTLOOK.office365.com:443/owa/calendar/Housing@contoso.com/bookings/', 'form-fill'],
    ['https://outlook.office.com/bookwithme/user/0f1fce3b@contoso.com?anonymous', 'form-fill'],
    ['https://outlook.cloud.microsoft/bookings/homepage'],
    ['https://bookings.cloud.microsoft/'],
    ['https://bookings.cloud.microsoft/book/Housing@contoso.com/?ismsaljsauthenabled=true', 'form-fill'],
    ['https://bookings.cloud.microsoft/bookwithme/user/0f1fce3b%40contoso.com?anonymous', 'form-fill'],
    ['https://bookings.cloud.microsoft/bookwithme/me/meetingtype/new'],
    ['https://outlook.office.com/bookwithme/me'],
    [
      'https://outlook.office.com/bookwithme/user/0f1fce3b@contoso.com/meetingtype/pJ4cLjK2?anonymous&ep=mlink',
      'form-fill',
    ],
    ['https://outlook.office.com/bookings/services'],
    ['https://outlook.office.com.mcas.ms/bookings/'],
    ['https://outlook.office365.com/book/Housing@contoso.com/s/aB3', 'form-fill'],
  ],
  notAt: [
    'http://outlook.office.com/bookings/calendar',
    'https://outlook.office.com:8443/bookings/calendar',
    'https://outlook.office.com.evil.example/bookings/calendar',
    'https://evil-outlook.office.com/bookings/calendar',
    'https://outlook.office.com@evil.example/bookings/calendar',
    'https://evil.example/outlook.office.com/bookings/calendar',
    'https://outlook.office.com/mail/',
    'https://outlook.office.com/calendar/view/week',
    'https://outlook.office.com/booking',
    'https://outlook.office.com/book/',
    'https://outlook.office.com/b/Housing@contoso.com',
    'https://outlook.office365.com/owa/calendar/0a1b@contoso.com/2c3d/calendar.html',
    'https://outlook.office.com/api/v2.0/bookings',
    'https://bookings.cloud.microsoft/privacy',
    'https://notbook.ms/b/Housing@contoso.com',
    'https://support.microsoft.com/en-gb/bookings',
    'https://admin.cloud.microsoft/#/Settings/Services/:/Settings/L1/Bookings',
    'https://www.microsoft.com/en-gb/microsoft-365/business/scheduling-and-booking-app',
    'https://www.booking.com/',
  ],
};
