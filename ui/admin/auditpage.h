// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/browsepage.h"

class QCheckBox;

namespace karigar::views::admin {
class NameBook;
}

namespace karigar::ui::admin {

/// Who did what, when, and whether it was accepted. Entries are never edited. GUI thread.
/// Object names: adminAuditList, adminAuditSearch (the whole id of what it was about), adminAuditSummary,
/// adminAuditEmpty, refusedOnlyBox.
class AuditPage : public BrowsePage {
    Q_OBJECT
public:
    AuditPage(const PageContext& context, QWidget* parent);

    /// The id of a subject: only entries about it.
    void open(const QString& subject) override;

protected:
    views::admin::Listing listing() const override;
    void applyRequest(const views::admin::ListRequest& request) override;
    QString countWords(int count) const override;

private:
    AuditPage(const PageContext& context, views::admin::NameBook* names, QWidget* parent);

    QCheckBox* m_refusedOnly;
};

} // namespace karigar::ui::admin
