// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/artisan/profileeditor.h"

#include "models/domain/rules/limits.h"
#include "models/views/core/reloader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace karigar::views::artisan {

namespace {

const QString& draftKey()
{
    static const QString key = u"artisan/profile"_s;
    return key;
}

// Ratings move while a profile is being written; only the words are the artisan's.
ArtisanProfile withWordsOf(ArtisanProfile record, const ArtisanProfile& words)
{
    record.name = words.name;
    record.workshop = words.workshop;
    record.craft = words.craft;
    record.city = words.city;
    record.state = words.state;
    record.bio = words.bio;
    record.languages = words.languages;
    record.yearsOfPractice = words.yearsOfPractice;
    record.picture = words.picture;
    return record;
}

} // namespace

ProfileEditor::ProfileEditor(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_reloader(new Reloader(
          workspace, {Kind::ArtisanProfile}, [this] { reload(); }, this))
{
    m_reloader->reloadNow();
}

void ProfileEditor::reload()
{
    m_workspace.find(Kind::ArtisanProfile, m_workspace.person().id, this, [this](const std::optional<Row>& row) {
        const bool touched = m_loaded && isDirty();
        m_saved = row ? row->as<ArtisanProfile>() : ArtisanProfile();
        m_waiting = row && row->waiting;
        m_edited = touched ? withWordsOf(m_saved, m_edited) : m_saved;
        if (std::exchange(m_loaded, true)) {
            Q_EMIT changed();
            return;
        }
        m_workspace.loadNote(draftKey(), this, [this](const QString& text) {
            const QJsonObject draft = QJsonDocument::fromJson(text.toUtf8()).object();
            if (!draft.isEmpty())
                m_edited = withWordsOf(m_saved, fromJson<ArtisanProfile>(draft).value_or(m_saved));
            Q_EMIT changed();
        });
    });
}

void ProfileEditor::edit(const ArtisanProfile& profile)
{
    if (!m_loaded || profile == m_edited)
        return;
    m_edited = profile;
    keepDraft();
}

void ProfileEditor::keepDraft()
{
    const QByteArray draft =
        isDirty() ? QJsonDocument(toJson(m_edited)).toJson(QJsonDocument::Compact) : QByteArray();
    m_workspace.saveNote(draftKey(), QString::fromUtf8(draft));
}

void ProfileEditor::save()
{
    submit(m_edited, true);
}

void ProfileEditor::restore(const ArtisanProfile& earlier)
{
    m_edited = withWordsOf(m_saved, earlier);
    submit(m_edited, false);
    Q_EMIT changed();
}

void ProfileEditor::drop()
{
    m_edited = m_saved;
    keepDraft();
    Q_EMIT changed();
}

void ProfileEditor::submit(const ArtisanProfile& wanted, bool undoable)
{
    QJsonObject args = toJson(wanted);
    for (const QLatin1String key : {"id"_L1, "ratingSum"_L1, "ratingCount"_L1, "createdAt"_L1, "registration"_L1,
                                    "gstin"_L1})
        args.remove(key);
    m_workspace.submit(u"profile.save"_s, args, this, [this, wanted, undoable](const Result<qint64>& queued) {
        if (!queued) {
            Q_EMIT refused(queued.error());
            return;
        }
        const ArtisanProfile before = std::exchange(m_saved, wanted);
        keepDraft();
        Q_EMIT changed();
        if (undoable)
            Q_EMIT saved(before);
    });
}

void ProfileEditor::setPicture(const QByteArray& bytes, const QString& mime)
{
    m_workspace.attach(bytes, mime, this, [this](const Result<QString>& sha) {
        if (!sha) {
            Q_EMIT refused(sha.error());
            return;
        }
        m_edited.picture = *sha;
        keepDraft();
        Q_EMIT changed();
    });
}

ProfileEditor::Field ProfileEditor::fieldOf(const Error& error) const
{
    const auto bad = [](const QString& text) { return text.trimmed().isEmpty() || text.size() > kMaxNameLength; };
    if (error.code == "bad_state"_L1)
        return Field::State;
    if (error.code == "bad_years"_L1)
        return Field::Years;
    if (error.code == "text_too_long"_L1)
        return Field::Bio;
    if (error.code != "bad_text"_L1)
        return Field::None;
    if (bad(m_edited.name))
        return Field::Name;
    return bad(m_edited.craft) ? Field::Craft : Field::City;
}

} // namespace karigar::views::artisan
