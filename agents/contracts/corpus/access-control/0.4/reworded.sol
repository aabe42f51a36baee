// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Rooms {
    mapping(address => uint8) internal badge;
    uint256 internal counter;

    constructor() public {
        badge[msg.sender] = 2;
    }

    function () external payable {
        counter++;
    }

    function enrol(address guest, uint8 level) external {
        set(guest, level);
    }

    function set(address guest, uint8 level) internal {
        badge[guest] = level;
    }

    function sweep(address to) external {
        require(badge[msg.sender] == 2);
        uint256 all = address(this).balance;
        to.transfer(all);
    }
}
