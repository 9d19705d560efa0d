// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/auditpage.h"

#include "models/views/admin/filters.h"
#include "models/views/admin/looks.h"
#include "models/views/admin/namebook.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace karigar::ui::admin {

namespace {

BrowsePage::Setup auditSetup(views::admin::NameBook* names)
{
    BrowsePage::Setup setup;
    setup.prefix = u"adminAudit"_s;
    setup.kind = Kind::AuditEntry;
    setup.describe = [names](const views::Row& row) {
        const auto entry = row.as<AuditEntry>();
        return views::admin::entryOf(entry, names->nameOf(entry.actor));
    };
    setup.title = AuditPage::tr("Audit");
    setup.purpose =
        AuditPage::tr("Who did what and when, and whether it was accepted. Entries are never changed.");
    setup.searchHint = AuditPage::tr("The whole id of a booking, payment or person");
    setup.icon = Icon::Scroll;
    setup.emptyTitle = AuditPage::tr("No entries here");
    setup.emptySentence =
        AuditPage::tr("Each command that people or the marketplace carry out is written down here. Perhaps "
                      "the filters leave them out.");
    return setup;
}

} // namespace

AuditPage::AuditPage(const PageContext& context, QWidget* parent)
    : AuditPage(context, new views::admin::NameBook(context.workspace, nullptr), parent)
{
}

AuditPage::AuditPage(const PageContext& context, views::admin::NameBook* names, QWidget* parent)
    : BrowsePage(context, auditSetup(names), parent)
    , m_refusedOnly(new QCheckBox(tr("Refused only"), this))
{
    names->setParent(this);
    m_refusedOnly->setObjectName(u"refusedOnlyBox"_s);
    addFilter(m_refusedOnly);
    connect(m_refusedOnly, &QCheckBox::toggled, this, &AuditPage::relist);
    connect(names, &views::admin::NameBook::learned, m_model, &views::admin::RecordsModel::describeAgain);
    start(nullptr);
}

void AuditPage::open(const QString& subject)
{
    if (Id::fromText(subject))
        setSearchText(subject);
    else
        BrowsePage::open(subject);
}

views::admin::Listing AuditPage::listing() const
{
    return views::admin::auditListing(m_refusedOnly->isChecked(), searchText());
}

void AuditPage::applyRequest(const views::admin::ListRequest& request)
{
    m_refusedOnly->setChecked(request.state == "refused"_L1);
}

QString AuditPage::countWords(int count) const
{
    return tr("%n entry(s)", nullptr, count);
}

} // namespace karigar::ui::admin
