// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/records/service.h"
#include "models/views/core/workspace.h"

namespace karigar::views::artisan {

/// One workshop being written. What is typed is kept as a draft, encrypted and per workshop, until it is
/// saved or dropped. The rulebook checks it: its errors come back with the field they belong to. GUI thread;
/// owned by its page.
class ServiceEditor : public QObject {
    Q_OBJECT
public:
    enum class Field {
        None,
        Title,
        Description,
        Included,
        Bring,
        Price,
        Duration,
        Seats,
        Notice,
        Buffer,
        Minimum,
        Decision,
        Limit,
        PrivatePrice
    };

    ServiceEditor(Workspace& workspace, QObject* parent);

    /// A null id starts a new workshop (or goes on with its draft).
    void open(const Id& service);
    bool isNew() const { return m_isNew; }
    const Id& id() const { return m_service.id; }
    /// The record with the draft over it.
    const Service& service() const { return m_service; }
    /// Whether what is shown differs from what is saved.
    bool isDirty() const { return m_service != m_saved; }

    /// Takes what the form says now and keeps the draft.
    void edit(const Service& service);
    void save();
    /// Back to what is saved.
    void drop();
    /// Scaled-down bytes of a picture for the workshop.
    void setPicture(const QByteArray& bytes, const QString& mime);

    /// The field an error of the rulebook speaks of.
    Field fieldOf(const Error& error) const;

Q_SIGNALS:
    void opened();
    void pictureSet(const QString& sha);
    void saved(const karigar::Id& service, bool isNew);
    void refused(const karigar::Error& error);

private:
    QString noteKey() const;
    void showDraft(const Id& asked);

    Workspace& m_workspace;
    Service m_saved;
    Service m_service;
    bool m_isNew = true;
    int m_pass = 0;
};

/// The arguments of service.save for a workshop.
QJsonObject serviceSaveArgs(const Service& service);

} // namespace karigar::views::artisan
