pragma solidity ^0.4.24;

contract Winners {
    struct Entry {
        address who;
        uint256 amount;
    }
    Entry[] private entries;

    function enter() public payable {
        entries.push(Entry(msg.sender, msg.value));
    }

    function refund() public {
        uint256 i = entries.length;
        while (i > 0) {
            i--;
            if (!entries[i].who.send(entries[i].amount)) throw;
        }
    }
}
