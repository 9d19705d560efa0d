// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/system/ownerfiles.h"

#include <QFile>

#ifdef _WIN32
// Without this Qt does not look at access lists, because that is slow.
extern Q_CORE_EXPORT int qt_ntfs_permission_lookup;
#else
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace karigar::backend::ownerfiles {

#ifdef _WIN32

void keepNewOnes() {}

bool isPrivate(const QFile& file)
{
    ++qt_ntfs_permission_lookup;
    const QFile::Permissions others =
        file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther);
    --qt_ntfs_permission_lookup;
    return !others;
}

#else

void keepNewOnes()
{
    umask(0077);
}

bool isPrivate(const QFile& file)
{
    struct stat facts = {};
    if (fstat(file.handle(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return false;
    const bool ours = facts.st_uid == geteuid() || facts.st_uid == 0;
    return ours && (facts.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

#endif

} // namespace karigar::backend::ownerfiles
