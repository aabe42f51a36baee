// SPDX-License-Identifier: MIT
pragma solidity ^0.6.8;

contract Rooms {
    mapping(address => uint8) internal badge;
    uint256 internal counter;

    constructor() public {
        badge[msg.sender] = 2;
    }

    receive() external payable {
        counter++;
    }

    function enrol(address guest, uint8 level) external {
        set(guest, level);
    }

    function set(address guest, uint8 level) internal {
        badge[guest] = level;
    }

    function sweep(address payable to) external {
        require(badge[msg.sender] == 2);
        uint256 all = address(this).balance;
        to.transfer(all);
    }
}
