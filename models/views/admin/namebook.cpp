// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/views/admin/namebook.h"

#include "models/domain/records/user.h"

namespace karigar::views::admin {

NameBook::NameBook(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

QString NameBook::nameOf(const Id& person)
{
    if (person.isNull())
        return {};
    if (const auto known = m_names.constFind(person); known != m_names.constEnd())
        return *known;
    m_names.insert(person, {});
    m_workspace.find(Kind::User, person, this, [this, person](const std::optional<Row>& row) {
        m_names.insert(person, row ? row->as<User>().name : person.toText());
        Q_EMIT learned();
    });
    return {};
}

} // namespace karigar::views::admin
