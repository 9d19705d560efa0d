// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/everyone/calendarlinkscard.h"

#include "models/views/core/reloader.h"
#include "models/views/core/timewords.h"
#include "ui/shared/banner.h"
#include "ui/shared/button.h"
#include "ui/shared/text.h"
#include "ui/shell/accountdoor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace karigar::ui {

namespace {

QString noteOf(const Id& feed)
{
    return u"calendar_link."_s + feed.toText();
}

} // namespace

CalendarLinksCard::CalendarLinksCard(views::Workspace& workspace, AccountDoor& door, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_door(door)
    , m_error(new Banner(Banner::Kind::Bad, u"calendarLinkError"_s, {}, this))
{
    content()->setSpacing(space::k12);
    content()->addWidget(label(tr("Calendar subscription"), TextSize::Title, Ink::Normal, this));
    content()->addWidget(
        label(tr("A secret address that shows your bookings in any calendar program and follows every "
                 "change. Whoever has it can read them: revoke it when it got into other hands."),
              TextSize::Body, Ink::Muted, this));
    m_error->setDismissible();
    m_error->hide();
    content()->addWidget(m_error);
    auto* holder = new QWidget(this);
    holder->setObjectName(u"calendarLinkList"_s);
    m_list = new QVBoxLayout(holder);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::k8);
    content()->addWidget(holder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    const auto add = [&](const QString& name, const QString& text, bool artisan) {
        auto* button = new Button(Button::Kind::Secondary, name, text, Icon::Plus, this);
        connect(button, &QPushButton::clicked, this, [this, artisan] { create(artisan); });
        buttons->addWidget(button);
    };
    if (workspace.person().artisan)
        add(u"createWorkshopLinkButton"_s, tr("Create a link to your workshops"), true);
    add(u"createVisitsLinkButton"_s, tr("Create a link to your visits"), false);
    buttons->addStretch(1);
    content()->addLayout(buttons);
    auto* reloader = new views::Reloader(
        workspace, {Kind::CalendarFeed}, [this] { reload(); }, this);
    reloader->reloadNow();
}

void CalendarLinksCard::reload()
{
    const Query query = Query::of(Kind::CalendarFeed).equal("user", m_workspace.person().id);
    m_workspace.list(query, this, [this](const std::vector<views::Row>& rows) {
        while (QLayoutItem* item = m_list->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        for (const views::Row& row : rows)
            if (const auto feed = row.as<CalendarFeed>(); feed.revokedAt == 0)
                m_list->addWidget(line(feed));
    });
}

QWidget* CalendarLinksCard::line(const CalendarFeed& feed)
{
    const QString id = feed.id.toText();
    auto* widget = new QWidget(m_list->parentWidget());
    const QString what = feed.artisan ? tr("Your workshops, since %1") : tr("Your visits, since %1");
    auto* field = new QLineEdit(widget);
    nameWidget(field, u"calendarLink_"_s + id, tr("Address of the calendar"));
    field->setReadOnly(true);
    auto* copy =
        new Button(Button::Kind::Secondary, u"copyLinkButton_"_s + id, tr("Copy"), Icon::Copy, widget);
    auto* revoke =
        new Button(Button::Kind::Danger, u"revokeLinkButton_"_s + id, tr("Revoke"), Icon::Trash, widget);
    connect(revoke, &QPushButton::clicked, this, [this, feed = feed.id] { this->revoke(feed); });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(field, 1);
    row->addWidget(copy);
    row->addWidget(revoke);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    column->addWidget(
        label(what.arg(views::exactWords(feed.createdAt)), TextSize::Caption, Ink::Muted, widget));
    column->addLayout(row);
    showAddress(field, copy, {});
    m_workspace.loadNote(noteOf(feed.id), widget,
                         [this, field, copy](const QString& url) { showAddress(field, copy, url); });
    return widget;
}

void CalendarLinksCard::showAddress(QLineEdit* field, Button* copy, const QString& url)
{
    field->setText(url.isEmpty() ? tr("The address is on the device that made it.") : url);
    field->setCursorPosition(0);
    field->setEnabled(!url.isEmpty());
    copy->setEnabled(!url.isEmpty());
    copy->disconnect(this);
    connect(copy, &QPushButton::clicked, this, [this, url] {
        QGuiApplication::clipboard()->setText(url);
        Q_EMIT said(tr("Copied. Paste it where your calendar program asks for an address."), {});
    });
}

void CalendarLinksCard::create(bool artisan)
{
    m_error->hide();
    m_door.createCalendarFeed(artisan, this, [this](const Result<CalendarFeedLink>& link) {
        if (!link)
            return showError(link.error());
        m_workspace.saveNote(noteOf(link->id), link->url);
        Q_EMIT said(tr("The link is made."), {});
        m_workspace.syncNow();
    });
}

void CalendarLinksCard::revoke(const Id& feed)
{
    m_error->hide();
    m_door.revokeCalendarFeed(feed, this, [this, feed](const Result<void>& done) {
        if (!done)
            return showError(done.error());
        m_workspace.saveNote(noteOf(feed), {});
        Q_EMIT said(tr("Revoked. The address shows nothing any more."), {});
        m_workspace.syncNow();
    });
}

void CalendarLinksCard::showError(const Error& error)
{
    m_error->setMessage(Banner::Kind::Bad, error.message);
    m_error->show();
}

} // namespace karigar::ui
