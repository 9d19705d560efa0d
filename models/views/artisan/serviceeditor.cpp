// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/serviceeditor.h"

#include "models/domain/rules/limits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

QJsonObject serviceSaveArgs(const Service& service)
{
    QJsonObject args = toJson(service);
    // What the rulebook fills in itself is not an argument.
    for (const QLatin1String key :
         {"id"_L1, "artisan"_L1, "artisanName"_L1, "craft"_L1, "city"_L1, "createdAt"_L1})
        args.remove(key);
    args.insert("service"_L1, service.id.toText());
    return args;
}

ServiceEditor::ServiceEditor(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QString ServiceEditor::noteKey() const
{
    return u"artisan/service/"_s + (m_isNew ? u"new"_s : m_service.id.toText());
}

void ServiceEditor::open(const Id& service)
{
    ++m_pass;
    m_isNew = service.isNull();
    if (m_isNew) {
        m_saved = Service();
        m_saved.id = Id::mint(m_workspace.now());
        m_saved.published = true;
        m_saved.seats = 4;
        m_saved.price = Money::rupees(1500);
        showDraft(m_saved.id);
        return;
    }
    m_workspace.find(Kind::Service, service, this, [this, pass = m_pass](const std::optional<Row>& row) {
        if (pass != m_pass || !row)
            return;
        m_saved = row->as<Service>();
        showDraft(m_saved.id);
    });
}

void ServiceEditor::showDraft(const Id& asked)
{
    m_service = m_saved;
    m_workspace.loadNote(noteKey(), this, [this, asked, pass = m_pass](const QString& text) {
        if (pass != m_pass)
            return;
        if (const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object(); !draft.isEmpty()) {
            m_service = fromJson<Service>(draft).value_or(m_saved);
            m_service.id = asked;
            m_service.unknown = m_saved.unknown;
        }
        Q_EMIT opened();
    });
}

void ServiceEditor::edit(const Service& service)
{
    if (service == m_service)
        return;
    m_service = service;
    const QString draft =
        isDirty() ? QString::fromUtf8(QJsonDocument(toJson(m_service)).toJson(QJsonDocument::Compact))
                  : QString();
    m_workspace.saveNote(noteKey(), draft);
}

void ServiceEditor::save()
{
    const Service sent = m_service;
    m_workspace.submit(u"service.save"_s, serviceSaveArgs(sent), this,
                       [this, sent, pass = m_pass](const Result<qint64>& queued) {
                           if (!queued) {
                               Q_EMIT refused(queued.error());
                               return;
                           }
                           if (pass != m_pass)
                               return;
                           m_workspace.saveNote(noteKey(), {});
                           m_saved = sent;
                           Q_EMIT saved(sent.id, std::exchange(m_isNew, false));
                           m_workspace.whenSettled(*queued, this, [this](const Result<void>& settled) {
                               if (!settled)
                                   Q_EMIT refused(settled.error());
                           });
                       });
}

void ServiceEditor::drop()
{
    m_workspace.saveNote(noteKey(), {});
    m_service = m_saved;
    Q_EMIT opened();
}

void ServiceEditor::setPicture(const QByteArray& bytes, const QString& mime)
{
    m_workspace.attach(bytes, mime, this, [this, pass = m_pass](const Result<QString>& sha) {
        if (!sha) {
            Q_EMIT refused(sha.error());
            return;
        }
        if (pass != m_pass)
            return;
        Service changed = m_service;
        changed.picture = *sha;
        edit(changed);
        Q_EMIT pictureSet(*sha);
    });
}

ServiceEditor::Field ServiceEditor::fieldOf(const Error& error) const
{
    if (error.code == "bad_text"_L1)
        return Field::Title;
    if (error.code == "bad_price"_L1)
        return Field::Price;
    if (error.code == "bad_duration"_L1)
        return Field::Duration;
    if (error.code == "bad_seats"_L1 || error.code == "private_booked"_L1)
        return Field::Seats;
    if (error.code == "bad_buffer"_L1)
        return Field::Buffer;
    if (error.code == "bad_minimum"_L1)
        return Field::Minimum;
    if (error.code == "bad_decision"_L1)
        return Field::Decision;
    if (error.code == "bad_limit"_L1)
        return Field::Limit;
    if (error.code == "bad_private_price"_L1)
        return Field::PrivatePrice;
    if (error.code == "bad_notice"_L1)
        return Field::Notice;
    if (error.code == "text_too_long"_L1) {
        if (m_service.description.size() > kMaxTextLength)
            return Field::Description;
        return m_service.included.size() > kMaxTextLength ? Field::Included : Field::Bring;
    }
    return Field::None;
}

} // namespace karigar::views::artisan
