// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <libical/ical.h>
#include <memory>
#include <QByteArray>

/// libical's things with an owner. Private to this library; any thread, each thing by one at a time.
namespace karigar::ics {

struct ComponentFree {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using ComponentHandle = std::unique_ptr<icalcomponent, ComponentFree>;

struct ZoneFree {
    void operator()(icaltimezone* zone) const { icaltimezone_free(zone, 1); }
};
using ZoneHandle = std::unique_ptr<icaltimezone, ZoneFree>;

struct IteratorFree {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using IteratorHandle = std::unique_ptr<icalrecur_iterator, IteratorFree>;

/// Takes over text that libical allocated.
inline QByteArray takeText(char* text)
{
    const QByteArray copy(text);
    icalmemory_free_buffer(text);
    return copy;
}

/// Calls `visit` for each property of a kind.
template<class Visit>
void eachProperty(icalcomponent* component, icalproperty_kind kind, Visit visit)
{
    for (icalproperty* p = icalcomponent_get_first_property(component, kind); p;
         p = icalcomponent_get_next_property(component, kind))
        visit(p);
}

/// Calls `visit` for each component of a kind directly inside.
template<class Visit>
void eachComponent(icalcomponent* parent, icalcomponent_kind kind, Visit visit)
{
    for (icalcompiter at = icalcomponent_begin_component(parent, kind); icalcompiter_deref(&at);
         icalcompiter_next(&at))
        visit(icalcompiter_deref(&at));
}

/// Makes libical report damage in its results instead of ending the process. Call before anything else.
void calmLibical();

} // namespace karigar::ics
