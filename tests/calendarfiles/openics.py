# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens a calendar file as another program: python3-icalendar reads it and says in one line of JSON what it found."""
import json
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())

events = []
for event in calendar.walk("VEVENT"):
    start = event["DTSTART"].dt
    events.append({
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "summary": str(event["SUMMARY"]),
        "location": str(event.get("LOCATION", "")),
        "description": str(event.get("DESCRIPTION", "")),
        "status": str(event["STATUS"]),
        "from": int(start.timestamp() * 1000),
        "to": int(event["DTEND"].dt.timestamp() * 1000),
        "wall": start.strftime("%Y-%m-%d %H:%M"),
        "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")],
        "attendee": str(event.get("ATTENDEE", "")),
        "organizer": event["ORGANIZER"].params.get("CN", "") if "ORGANIZER" in event else "",
    })
zones = {str(zone["TZID"]): len(zone.subcomponents) for zone in calendar.walk("VTIMEZONE")}
print(json.dumps({"method": str(calendar["METHOD"]), "events": events, "zones": zones}))
