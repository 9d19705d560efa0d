// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/surfaceaccess.h"

#include "ui/calendar/surface.h"

#include <algorithm>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace karigar::ui::calendar {

namespace {

/// An event, or with an empty id the day under the cursor.
class ItemAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccess(Surface* surface, QString id)
        : m_surface(surface)
        , m_id(std::move(id))
    {
    }

    bool isValid() const override { return m_surface && (m_id.isEmpty() || event() >= 0); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_surface ? m_surface->window()->windowHandle() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override
    {
        return m_surface ? QAccessible::queryAccessibleInterface(m_surface) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        const Schedule& schedule = m_surface->schedule();
        if (m_id.isEmpty())
            return text == QAccessible::Name ? m_surface->spokenCursorDay() : QString();
        const CalendarEvent& mine = schedule.event(event());
        if (text == QAccessible::Name)
            return spokenEvent(mine, schedule.clock(), m_surface->now());
        return text == QAccessible::Description ? mine.conflict : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect at =
            m_id.isEmpty() ? m_surface->dayRect(m_surface->date()) : m_surface->eventRect(event());
        return {m_surface->viewport()->mapToGlobal(at.topLeft()), at.size()};
    }
    QAccessible::Role role() const override
    {
        return m_id.isEmpty() ? QAccessible::Cell : QAccessible::ListItem;
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool here = m_id.isEmpty() ? m_surface->current() < 0 : m_surface->current() == event();
        state.focusable = true;
        state.selectable = true;
        state.focused = here && m_surface->hasFocus();
        state.selected = here;
        state.movable = !m_id.isEmpty() && m_surface->schedule().event(event()).movable;
        state.offscreen = !m_id.isEmpty() && m_surface->eventRect(event()).isEmpty();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{pressAction(), setFocusAction()};
        if (isValid() && !m_id.isEmpty() && m_surface->schedule().event(event()).movable)
            names.append(moveAction());
        return names;
    }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_surface->setFocus(Qt::OtherFocusReason);
            if (!m_id.isEmpty())
                m_surface->select(event());
        } else if (name == pressAction()) {
            m_id.isEmpty() ? Q_EMIT m_surface->dayWanted(m_surface->date()) : Q_EMIT m_surface->opened(m_id);
        } else if (name == moveAction()) {
            m_surface->pickUp(event());
        }
    }
    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == pressAction() ? QStringList{u"Enter"_s} : QStringList();
    }
    QString localizedActionName(const QString& name) const override
    {
        return name == moveAction() ? Surface::tr("Move")
                                    : QAccessibleActionInterface::localizedActionName(name);
    }

    const QString& id() const { return m_id; }

private:
    static QString moveAction() { return u"Move"_s; }
    int event() const { return m_surface->schedule().find(m_id); }

    QPointer<Surface> m_surface;
    QString m_id;
};

/// The view itself. Children: the day under the cursor, then the events in view by time. They are made when
/// asked for, so that ten thousand events cost a screen reader only those it reads.
class SurfaceAccess final : public QAccessibleWidget {
public:
    explicit SurfaceAccess(Surface* surface)
        : QAccessibleWidget(surface, QAccessible::List, surface->accessibleName())
    {
    }
    ~SurfaceAccess() override
    {
        for (const QAccessible::Id id : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(inView().size()) + 1; }
    QAccessibleInterface* child(int index) const override
    {
        if (index == 0)
            return item(QString());
        const auto events = inView();
        return index > 0 && index <= std::ssize(events)
                   ? item(surface().schedule().event(events[static_cast<size_t>(index - 1)]).id)
                   : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* item = dynamic_cast<const ItemAccess*>(child);
        return item ? indexOf(item->id()) : -1;
    }
    QAccessibleInterface* focusChild() const override
    {
        return surface().hasFocus() ? child(cursorIndex()) : nullptr;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (const int event : inView()) {
            const QRect rect = surface().eventRect(event);
            if (rect.contains(surface().viewport()->mapFromGlobal(QPoint(x, y))))
                return item(surface().schedule().event(event).id);
        }
        return nullptr;
    }
    QString text(QAccessible::Text text) const override
    {
        const QString said = QAccessibleWidget::text(text);
        return text == QAccessible::Description && said.isEmpty() ? surface().title() : said;
    }

    int cursorIndex() const
    {
        const int event = surface().current();
        return event < 0 ? 0 : std::max(0, indexOf(surface().schedule().event(event).id));
    }

private:
    Surface& surface() const { return *static_cast<Surface*>(object()); }
    std::vector<int> inView() const
    {
        const auto [from, to] = surface().datesInView();
        return from.isValid() ? surface().schedule().between(from, to) : std::vector<int>();
    }
    int indexOf(const QString& id) const
    {
        if (id.isEmpty())
            return 0;
        const auto events = inView();
        const auto at = std::ranges::find(events, surface().schedule().find(id));
        return at == events.end() ? -1 : static_cast<int>(at - events.begin()) + 1;
    }
    QAccessibleInterface* item(const QString& id) const
    {
        auto known = m_items.constFind(id);
        if (known == m_items.constEnd())
            known =
                m_items.insert(id, QAccessible::registerAccessibleInterface(new ItemAccess(&surface(), id)));
        return QAccessible::accessibleInterface(*known);
    }

    mutable QHash<QString, QAccessible::Id> m_items;
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* surface = qobject_cast<Surface*>(object);
    return surface ? new SurfaceAccess(surface) : nullptr;
}

} // namespace

void installSurfaceAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once);
}

void announceCursor(Surface& surface)
{
    if (!QAccessible::isActive())
        return;
    const auto* access = dynamic_cast<SurfaceAccess*>(QAccessible::queryAccessibleInterface(&surface));
    if (!access)
        return;
    QAccessibleEvent event(&surface, QAccessible::Focus);
    event.setChild(access->cursorIndex());
    QAccessible::updateAccessibility(&event);
}

void announceMove(Surface& surface, Millis start)
{
    if (!QAccessible::isActive())
        return;
    const auto at = surface.schedule().clock().wall(start);
    surface.setAccessibleDescription(
        Surface::tr("Move to %1, %2. Enter proposes, Escape keeps it.")
            .arg(QLocale().toString(at.date, u"dddd d MMMM"_s), clockText(at.minute)));
    QAccessibleEvent event(&surface, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace karigar::ui::calendar
